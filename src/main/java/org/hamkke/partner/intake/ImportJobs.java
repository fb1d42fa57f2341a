package org.hamkke.partner.intake;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import org.hamkke.errand.Errand;
import org.hamkke.errand.ErrandTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The long steps of imports are errands: what was done stays done, the rest goes on. */
@Configuration(proxyBeanMethods = false)
class ImportJobs {
    static final String NAME = "partner-import";

    @Bean
    OneTimeTask<Errand> partnerImport(ObjectProvider<ImportWork> work) {
        return ErrandTask.of(NAME, work);
    }
}
