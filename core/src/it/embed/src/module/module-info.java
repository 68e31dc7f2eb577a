module example {
  requires org.songngu.core;
}
