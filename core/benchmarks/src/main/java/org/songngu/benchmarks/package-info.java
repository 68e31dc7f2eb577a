/**
 * How fast is it? JMH benchmarks; figures are ratios to plain Lucene in the same run.
 *
 * <p>From the project's root:
 *
 * <pre>
 * mvn -q -DskipTests package
 * java -cp "core/benchmarks/target/classes:core/benchmarks/target/lib/*" org.openjdk.jmh.Main Analysis -prof gc
 * </pre>
 */
@NullMarked
package org.songngu.benchmarks;

import org.jspecify.annotations.NullMarked;
