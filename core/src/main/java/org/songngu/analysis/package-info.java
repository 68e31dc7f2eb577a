/**
 * "How does text become terms?" A tokenizer and token filters; one chain serves index and query.
 *
 * <p>Every token of a text is a term of the layer <em>exact</em>; other layers add terms at the
 * same position, each with its layer's mark ({@link org.songngu.analysis.Layer}). A query chooses
 * the layer: exact terms obey the marks that were typed, folded terms make missing marks free.
 *
 * <pre>
 * ReportTokenizer → CanonicalFilter → WordLayerFilter → NeutralLayerFilter
 *                 → FoldedLayerFilter (Vietnamese) or StemLayerFilter (English)
 * </pre>
 *
 * <p>{@link org.songngu.analysis.LayerTokenizer} does all of it in one pass over the text and is
 * what {@code ReportAnalyzer} uses; the filters are for chains of one's own.
 *
 * <table>
 *   <caption>Written form and indexed terms; terms in brackets share a position</caption>
 *   <tr><th>as written<th>terms<th>what happened
 *   <tr><td>{@code Bán dẫn}<td>{@code [bán ~ban +bán dẫn] [dẫn ~dan]}
 *       <td>the word of two syllables is one term over both
 *   <tr><td>{@code ban dan}<td>{@code [ban ~ban ~ban dan] [dan ~dan]}
 *       <td>nobody marked it, so the word is found among the folded ones
 *   <tr><td>{@code HOÀ}, {@code hòa}<td>{@code [hòa ~hoa]}<td>one case, one tone placement
 *   <tr><td>{@code companies'}<td>{@code [companies *compani]}<td>English: the stem
 *   <tr><td>{@code 1.000,5} (vi), {@code 1,000.5} (en)<td>{@code =1000.5} beside the token
 *       <td>one value, whatever the language's signs
 *   <tr><td>{@code 1,5 tỷ USD}, {@code US$1.5bn}<td>{@code =1500000000 usd}, {@code =1500000000}
 *       <td>an amount with and without its unit, over all its tokens
 *   <tr><td>{@code 12%}, {@code 12 phần trăm}<td>{@code =12%}, {@code =12}<td>the same
 *   <tr><td>{@code ngày 1/7/2024}, {@code July 1, 2024}<td>{@code =2024-07-01}, {@code =--07-01}
 *       <td>a day with and without its year
 *   <tr><td>{@code tháng 9/2023}, {@code September 2023}<td>{@code =2023-09}<td>a month
 *   <tr><td>{@code hai mươi}, {@code twenty}<td>{@code =20}<td>numbers in words
 *   <tr><td>{@code TP.HCM}, {@code TPHCM}<td>{@code [tp …] [hcm …]}<td>one way to cut it
 *   <tr><td>{@code a@bao.vn}<td>{@code a@bao.vn}<td>an address is one token
 * </table>
 *
 * <p>Offsets are UTF-16 units of the text as it came: whatever a term's offsets cut out of a text
 * has that term when it is analyzed alone. A currency or percent sign belongs to its number.
 *
 * <p>Start with {@link org.songngu.analysis.ReportAnalyzer}. Other engines put the chain together
 * by name: {@code songnguLayers} (everything in one), or {@code songngu} (tokenizer), {@code
 * songnguCanonical}, {@code songnguWords}, {@code songnguNeutral}, {@code songnguFolded}, {@code
 * songnguStem}. {@link org.songngu.analysis.WordCutter} cuts text into words for people who want
 * words.
 */
@NullMarked
package org.songngu.analysis;

import org.jspecify.annotations.NullMarked;
