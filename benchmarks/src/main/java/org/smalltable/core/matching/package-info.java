/** The kernels of matching under JMH. */
package org.smalltable.core.matching;
