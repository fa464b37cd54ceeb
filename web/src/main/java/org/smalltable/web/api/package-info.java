/** What the resources of the JSON API have in common. The resources themselves stand beside the pages of their feature. */
@NullMarked
package org.smalltable.web.api;

import org.jspecify.annotations.NullMarked;
