package com.cvtailor.rest.admin;

import com.cvtailor.account.UserAccount;
import com.cvtailor.platform.Page;
import com.cvtailor.rest.Pagination;
import java.util.List;

/** One page of all accounts. */
public record UserList(List<UserResponse> users, Pagination pagination) {

    static UserList of(Page<UserAccount> page) {
        return new UserList(page.items().stream().map(UserResponse::of).toList(), Pagination.of(page));
    }
}
