package org.songngu.benchmarks;

import java.util.Random;
import org.songngu.report.Language;

/** Text such as news have, put together from sentences of our own with changing words. */
final class NewsText {
  /** At least so many UTF-16 units in composed form. */
  static final int LENGTH = 100_000;

  private static final long SEED = 7;

  private static final String[] VIETNAMESE = {
    "Ngày %d/7/2024, Bộ trưởng %s đã tiếp đoàn doanh nghiệp %s đến tìm hiểu cơ hội đầu tư vào lĩnh"
        + " vực bán dẫn và trí tuệ nhân tạo tại Việt Nam.",
    "Theo ông %s, nhà máy mới tại %s sẽ tạo việc làm cho hơn %d.000 người, với tổng vốn khoảng 1,5"
        + " tỷ USD.",
    "\"Chúng tôi mong muốn hợp tác lâu dài với các trường đại học để đào tạo kỹ sư\", bà %s nói.",
    "Giá xăng dầu trong nước giảm %d%% so với tuần trước, trong khi giá vàng tiếp tục tăng.",
    "Cơn bão số %d đã gây mưa lớn ở nhiều tỉnh miền Trung, hàng nghìn hộ dân phải sơ tán.",
    "Tòa án nhân dân thành phố %s tuyên phạt bị cáo %d năm tù về tội lừa đảo chiếm đoạt tài sản.",
    "Đội tuyển %s giành chiến thắng 2-1 trong trận đấu tối qua trên sân vận động quốc gia.",
    "UBND TP.HCM yêu cầu Sở GD&ĐT báo cáo việc dạy học trực tuyến do dịch COVID-19 trước ngày"
        + " %d.9.",
  };

  private static final String[] ENGLISH = {
    "On July %d, 2024, Minister %s received a delegation of %s companies that are looking for"
        + " investment opportunities in semiconductors and artificial intelligence in Vietnam.",
    "According to %s, the new plant in %s will create jobs for more than %d,000 people, with a"
        + " total investment of about $1.5 billion.",
    "\"We hope to work with universities for many years to train engineers,\" %s said.",
    "Domestic fuel prices fell %d%% compared with last week, while gold prices continued to rise.",
    "The storm brought heavy rain to many central provinces, and thousands of households had to be"
        + " evacuated within %d hours.",
    "A court in %s sentenced the defendant to %d years in prison for fraud and the appropriation of"
        + " assets.",
    "The national team of %s won last night's match 2-1 at the country's largest stadium.",
    "The city's authorities asked schools to report on online teaching during the COVID-19 outbreak"
        + " by September %d.",
  };

  private static final String[] NAMES = {
    "Nguyễn Văn An",
    "Samsung",
    "Hàn Quốc",
    "Đà Nẵng",
    "Trần Thị Hoà",
    "Bắc Ninh",
    "Nvidia",
    "Phạm Minh",
    "Thái Lan",
    "Lê Quang Thúy",
    "Hải Phòng",
    "Nhật Bản",
  };

  private NewsText() {}

  static String of(Language language) {
    String[] sentences = language == Language.VIETNAMESE ? VIETNAMESE : ENGLISH;
    Random random = new Random(SEED);
    StringBuilder text = new StringBuilder();
    while (text.length() < LENGTH) {
      String sentence = sentences[random.nextInt(sentences.length)];
      text.append(fill(sentence, random)).append(random.nextInt(4) == 0 ? "\n" : " ");
    }
    return text.toString();
  }

  private static String fill(String sentence, Random random) {
    StringBuilder filled = new StringBuilder();
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (c != '%') {
        filled.append(c);
        continue;
      }
      i++;
      switch (sentence.charAt(i)) {
        case 'd' -> filled.append(2 + random.nextInt(28));
        case 's' -> filled.append(NAMES[random.nextInt(NAMES.length)]);
        default -> filled.append('%');
      }
    }
    return filled.toString();
  }
}
