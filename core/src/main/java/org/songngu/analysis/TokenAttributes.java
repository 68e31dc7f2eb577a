package org.songngu.analysis;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeSource;

/** All that a token of the chain says, as the shared attributes of a stream. */
record TokenAttributes(
    CharTermAttribute term,
    OffsetAttribute offset,
    PositionIncrementAttribute increment,
    PositionLengthAttribute positionLength,
    TypeAttribute type,
    FlagsAttribute flags) {

  static TokenAttributes of(AttributeSource stream) {
    return new TokenAttributes(
        stream.addAttribute(CharTermAttribute.class),
        stream.addAttribute(OffsetAttribute.class),
        stream.addAttribute(PositionIncrementAttribute.class),
        stream.addAttribute(PositionLengthAttribute.class),
        stream.addAttribute(TypeAttribute.class),
        stream.addAttribute(FlagsAttribute.class));
  }
}
