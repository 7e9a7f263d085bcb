package com.cvtailor.it;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The feature flags of a server, turned as an administrator turns them. */
record Flags(ApiClient admin) {

    JsonObject find(String name) {
        return admin.get("admin/flags").expect(200).json().getJsonArray("flags").getValuesAs(JsonObject.class).stream()
                .filter(flag -> flag.getString("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** As all flags are at first. */
    void turnOn(String name) {
        turn(name, true, 100, new TreeSet<>());
    }

    void turn(String name, boolean enabled, int percentage, SortedSet<Integer> listed) {
        admin.send("PUT", "admin/flags/" + name, body(enabled, percentage, listed))
                .expect(200);
    }

    void list(String name, int userId) {
        SortedSet<Integer> listed = listed(name);
        listed.add(userId);
        relist(name, listed);
    }

    void unlist(String name, int userId) {
        SortedSet<Integer> listed = listed(name);
        listed.remove(userId);
        relist(name, listed);
    }

    static JsonObject body(boolean enabled, int percentage, SortedSet<Integer> listed) {
        JsonArrayBuilder ids = Json.createArrayBuilder();
        listed.forEach(ids::add);
        return Json.createObjectBuilder()
                .add("enabled", enabled)
                .add("rollout_percentage", percentage)
                .add("user_whitelist", ids)
                .build();
    }

    private SortedSet<Integer> listed(String name) {
        return find(name).getJsonArray("user_whitelist").getValuesAs(JsonNumber.class).stream()
                .map(JsonNumber::intValue)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void relist(String name, SortedSet<Integer> listed) {
        JsonObject flag = find(name);
        turn(name, flag.getBoolean("enabled"), flag.getInt("rollout_percentage"), listed);
    }
}
