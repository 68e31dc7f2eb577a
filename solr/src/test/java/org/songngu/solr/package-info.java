/** The library's analysis inside Solr. */
@NullMarked
package org.songngu.solr;

import org.jspecify.annotations.NullMarked;
