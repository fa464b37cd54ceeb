/** What holds for all pages alike: a list of them, and tests that go through it. */
package org.smalltable.web.pages;
