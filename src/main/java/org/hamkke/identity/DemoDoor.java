package org.hamkke.identity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Demo accounts have printed passwords, so they answer on the local machine only, unless a setting says otherwise. */
@Component
public class DemoDoor {
    private final boolean openToAll;

    DemoDoor(@Value("${hamkke.demo.remote:false}") boolean openToAll) {
        this.openToAll = openToAll;
    }

    public boolean opensFor(boolean local) {
        return local || openToAll;
    }
}
