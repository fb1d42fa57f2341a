/**
 * Tables as files: reads what people have (CSV, XLSX), matches its headers, says what is wrong in which cell, and writes tables
 * that open safely. Every import and export of the product goes through here; the module knows only the kernel and no database.
 *
 * <p>Reading is {@code sheet.read.Sheets}, matching is {@code sheet.column.Columns}, writing is {@code sheet.write.SheetFormat}.
 */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"kernel"})
package org.hamkke.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
