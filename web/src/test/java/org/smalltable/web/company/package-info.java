/** Tests of what companies do for themselves. */
package org.smalltable.web.company;
