package org.songngu.analysis;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Which forms of several syllables are one word of Vietnamese. A lexicon for search holds phrases
 * too, such as {@code ngôi nhà} (a classifier and its noun) and {@code đưa ra} (a verb and its
 * direction); grammar tells most of them by their first or last syllable, a word of a closed class.
 *
 * <p>The classes are those of Vietnamese grammar; the words that are whole all the same are the
 * usual ones of newspapers.
 */
final class WordRules {
  /** Classifiers, numerals, pronouns, prepositions and adverbs, which begin phrases. */
  private static final Set<String> FIRST =
      words(
          "con cái chiếc cây ngôi căn đứa cuộc cơn bức tấm tờ lá quả sợi nỗi niềm món bữa buổi"
              + " trận dòng ngọn khoản dãy tảng khúc lời nụ giấc tên mọi mỗi các những cả từng một"
              + " hai ba bốn năm sáu bảy tám chín mười nhiều ít mấy vài ở trong sau trước bên cho"
              + " với về đến vào như gần khi lúc từ tại bằng theo để không rất vẫn đã đang sẽ cũng"
              + " còn chưa đều mới thì và nếu phải cần được ai đây người cô anh chị ông bà cháu em"
              + " cậu bọn thứ tháng ngày lần hôm hồi phía miền lấy đi đưa kiếm hàng chở ven bờ");

  /** Directions, demonstratives and particles, which end phrases. */
  private static final Set<String> LAST =
      words(
          "ra lại đó này kia ấy đây khi có là rằng lên xuống vào đến tới về qua đi cho theo sau"
              + " trước nhiều được mất phải thấy biết gì nào đâu nữa nhau khỏi trong ngoài ở còn"
              + " cũng nhưng như với mình không người nhà hai ba hơn dậy thì chưa từng vẫn chục"
              + " trăm ngàn triệu tiền ngày lần năm ăn xe");

  /** Words all the same. */
  private static final Set<String> WHOLE =
      phrases(
          "không thể, không khí, không gian, không những, không quân, không lực, không lưu, bà con,"
              + " bà cụ, bà xã, cuộc sống, cuộc đời, cuộc chiến, một số, một mình, một vài, một"
              + " chút, một cách, một ít, đối với, anh em, anh hùng, anh trai, anh cả, chị em, chị"
              + " gái, em gái, em trai, em út, con gái, con trai, con người, con cái, con cháu, con"
              + " nuôi, con em, con nít, con bạc, con tin, con số, trở thành, trở về, trở lại, trở"
              + " nên, theo dõi, theo đuổi, nước ngoài, người ta, người thân, người yêu, người nhà,"
              + " người tình, người mẫu, hôm nay, hôm qua, ông bà, ông già, làm ăn, ngày càng, ngày"
              + " nay, ngày mai, ngày xưa, ngày đêm, ngày tháng, ngoài ra, hàng xóm, hàng hóa, hàng"
              + " loạt, hàng quán, hàng không, hàng hải, hàng ngũ, hàng ngày, thứ trưởng, thứ tự,"
              + " thế là, thế nào, cần thiết, hầu như, cho phép, cho dù, cho nên, đồng tiền, ít"
              + " nhất, sau này, sau cùng, nghĩa là, tức là, hay là, vậy là, giờ đây, trước đây,"
              + " mới đây, đi lại, đi đứng, từ ngữ, từ điển, từ chối, từ bỏ, từ thiện, từ từ, từ"
              + " trường, tên tuổi, tên lửa, tiếp theo, lần lượt, hình như, dường như, nếu như, cảm"
              + " thấy, cây số, cây cối, tại sao, tại chỗ, tại ngũ, trước mắt, trước hết, trước"
              + " tiên, thông qua, vượt qua, bỏ qua, vừa qua, năm tháng, năm ngoái, ngược lại, trái"
              + " lại, hơn nữa, giật mình, rùng mình, hết mình, dòng chảy, dòng họ, cô dâu, cô"
              + " giáo, cô đơn, cô lập, bức xúc, bức bách, mới mẻ, đều đặn, tấm gương, trong sạch,"
              + " trong sáng, trong suốt, thật ra, lẽ ra, thì ra, quả thật, quả nhiên, quả cảm, quả"
              + " quyết, lời lẽ, bằng chứng, bằng cấp, bằng khen, đôi khi, ít nhiều, ít ỏi, ít lâu,"
              + " vài ba, từng trải, lá phổi, trận địa, hiểu biết, quen biết, nấu ăn, bến xe, tờ"
              + " rơi, miễn là, qua lại, phải chăng, ban ngày, căn cứ, căn bản, căn cước, căn bệnh,"
              + " căn hộ, như ý, với lại, hồi phục, hồi sức, hồi hộp, hồi âm, hồi đáp, hồi giáo,"
              + " tháng giêng, tháng chạp, nhân dân, cháu chắt, ông trùm, ba lô, ba ba, cả thảy,"
              + " chín chắn, năm học, cơn sốt, lấy lệ, đưa tin, kiếm chác, chưa hề, đã đời, được"
              + " mùa, cần cù, cần mẫn, cần cẩu, bên bị, gần gũi, về hưu, nhiều nhặn, bảy núi, em"
              + " bé, chịu khó, nhà xe, ăn năn, thức ăn, đồ ăn, quán ăn, làm tiền, đầu tiên, đâu"
              + " đó, thôi thì, khiến cho, khác biệt, xem lại, còn lại, tuy nhiên, mất mát, cơ hồ,"
              + " tiền lệ, giá như, ví như, coi như, bất quá, trải qua, như vậy, vì vậy, do vậy,"
              + " tuy vậy, vì thế, do đó, chúng ta, chúng tôi, chúng nó, họ hàng");

  /** Syllables that end a word of three: agents, sciences, changes of state. */
  private static final Set<String> SUFFIXES =
      words("viên hóa hoá xã học sĩ gia binh sinh nghiệp trường pháp kháng cư quốc phủ đồ giả");

  /** Syllables that begin a word of three. */
  private static final Set<String> PREFIXES =
      words("phó bất vô vị ban viện cựu phản siêu phi bán tiền tái liên");

  private WordRules() {}

  private static Set<String> words(String list) {
    return Set.copyOf(new HashSet<>(Arrays.asList(list.split(" ", -1))));
  }

  private static Set<String> phrases(String list) {
    return Set.copyOf(new HashSet<>(Arrays.asList(list.split(", ", -1))));
  }

  /** Whether two syllables are one word, also if the lexicon lacks it. */
  static boolean isWhole(String first, String second) {
    return WHOLE.contains(first + " " + second);
  }

  /**
   * Whether a form of the lexicon is one word.
   *
   * @param form canonical syllables with a space between them
   * @param divisible whether the form of three or more syllables is made of words of the lexicon
   */
  static boolean isWord(String form, boolean divisible) {
    int first = form.indexOf(' ');
    if (first < 0 || WHOLE.contains(form)) {
      return true;
    }
    int last = form.lastIndexOf(' ');
    String begin = form.substring(0, first);
    String end = form.substring(last + 1);
    if (first == last) {
      return !FIRST.contains(begin) && !LAST.contains(end);
    }
    boolean two = form.indexOf(' ', first + 1) == last;
    return !divisible || (two && (SUFFIXES.contains(end) || PREFIXES.contains(begin)));
  }
}
