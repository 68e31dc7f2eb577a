package org.songngu.ingest;

import java.io.IOException;

/** Hands reports to the threads and rests after each batch, so that the sink can commit. */
final class WorkQueue {
  private final Lanes lanes;
  private final ReportSink sink;
  private final int batch;
  private int inBatch;

  /**
   * A queue.
   *
   * @param batch after so many reports the sink is told that none is in work
   */
  WorkQueue(Lanes lanes, ReportSink sink, int batch) {
    this.lanes = lanes;
    this.sink = sink;
    this.batch = batch;
  }

  /** Does the work for a report now or later; a sink's failure is thrown sooner or later. */
  void submit(String id, int bytes, Lanes.Work work) {
    try {
      lanes.submit(id, bytes, work);
      if (++inBatch == batch) {
        inBatch = 0;
        lanes.await();
        sink.rest();
      }
    } catch (SinkException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new SinkException(e);
    }
  }
}
