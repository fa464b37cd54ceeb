/** Understands what companies write of their goods, in English, Chinese and French, with Lucene's analysers. */
@NullMarked
package org.smalltable.language;

import org.jspecify.annotations.NullMarked;
