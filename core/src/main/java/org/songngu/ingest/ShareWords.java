package org.songngu.ingest;

import java.util.Set;

/** The words of buttons; a line of nothing else is a row of buttons. Without marks. */
final class ShareWords {
  private static final Set<String> WORDS =
      WordList.of(
          "facebook twitter x zalo linkedin pinterest email e mail print in copy link share tweet"
              + " telegram whatsapp viber messenger youtube tiktok instagram reddit line chia se"
              + " luu gui sao chep lien ket bai viet tin save this article bookmark gmail google"
              + " news follow us on rss thich like download pdf a aa font size comment comments"
              + " binh luan flipboard threads bluesky wechat weibo mastodon cỡ nghe listen qua tren"
              + " via with friends story all options facebook0");

  /** The words of which one must be there. */
  private static final Set<String> SURE =
      WordList.of(
          "facebook twitter zalo linkedin pinterest email print copy share tweet telegram whatsapp"
              + " messenger save bookmark chep luu gmail youtube tiktok instagram flipboard threads"
              + " pdf");

  private ShareWords() {}

  static boolean areAll(String key) {
    boolean sure = false;
    for (String word : key.split(" ", -1)) {
      if (!WORDS.contains(word)) {
        return false;
      }
      sure |= SURE.contains(word);
    }
    return sure;
  }
}
