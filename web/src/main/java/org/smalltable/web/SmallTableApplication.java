package org.smalltable.web;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.core.Application;

/**
 * Makes every resource method blocking: pages read from the database, and those that return a template would otherwise
 * run on the event loop.
 */
@Blocking
public class SmallTableApplication extends Application {}
