package org.songngu.ingest;

import java.util.ArrayList;
import java.util.List;
import org.songngu.report.Report;

/** Keeps all that ingest says. */
final class CollectingSink implements ReportSink {
  final List<Report> reports = new ArrayList<>();
  final List<String> places = new ArrayList<>();
  final List<String> failures = new ArrayList<>();
  final List<String> warnings = new ArrayList<>();

  @Override
  public void accept(Report report, String place) {
    reports.add(report);
    places.add(place);
  }

  @Override
  public void failed(String place, String cause) {
    failures.add(place + ": " + cause);
  }

  @Override
  public void warn(String place, String message) {
    warnings.add(place + ": " + message);
  }

  List<String> ids() {
    return reports.stream().map(Report::id).toList();
  }
}
