package org.hamkke;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hamkke.database.TestDatabase;
import org.hamkke.finance.dart.TestRegister;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/** The whole product on a real PostgreSQL. Tests share the database; each brings its own companies. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = Hamkke.class)
@AutoConfigureMockMvc
@ContextConfiguration(initializers = {TestDatabase.class, TestRegister.class})
public @interface ProductTest {}
