/**
 * "How does a cluster search like the library?" A plugin for OpenSearch: the library's analysis by
 * name, its query on every shard, its reasons and marks for every hit. All of it calls the library;
 * nothing is done twice.
 */
@NullMarked
package org.songngu.opensearch;

import org.jspecify.annotations.NullMarked;
