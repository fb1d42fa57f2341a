package org.hamkke.finance;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import org.hamkke.errand.Errand;
import org.hamkke.errand.ErrandTask;
import org.hamkke.finance.dart.DartSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Fetches are errands: a year that was taken stays taken, the rest goes on. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DartSettings.class)
class FetchJobs {
    static final String NAME = "finance-fetch";

    @Bean
    OneTimeTask<Errand> financeFetch(ObjectProvider<FetchWork> work) {
        return ErrandTask.of(NAME, work);
    }
}
