package dev.parley.demodata;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The websites, queues, agents and dispositions of the made-up centre; the demo's are among them.
 */
record Centre(UUID contacts, List<Site> sites, List<Disposition> dispositions) {
  private static final String[] NAMES = {
    "Elisa Moretti",
    "Fabian Huber",
    "Greta Lindqvist",
    "Henry Walker",
    "Irina Popescu",
    "Jakob Steiner",
    "Karim Haddad",
    "Laura Jiménez",
    "Marek Novák",
    "Noémie Laurent",
    "Oliver Brandt",
    "Priya Nair",
    "Quentin Roche",
    "Rosa Marchetti",
    "Samuel Okafor",
    "Teresa Alves",
    "Umberto Villa",
    "Vera Kowalska",
    "William Byrne",
    "Yuki Nakamura",
    "Zoe Papadopoulos",
    "Ahmad Mansour",
    "Beatrix von Hohenstein-Wittelsbach",
    "Carlos Ibáñez",
    "Daria Ivanova",
    "Emil Sørensen",
    "Freya Olsen",
    "Giovanni Battista Dell’Acqua",
    "Hana Suzuki",
    "Ilse Peeters",
    "João Ferreira",
    "Katarina Horvat",
    "Leila Rahimi",
    "Milan Petrović",
    "Nadia Benali"
  };
  private static final String SITES =
      """
      insert into queue (id, name, strategy) values
        ('0000000b-0000-4000-8000-000000000001', 'Sales', 'RING_ALL'),
        ('0000000b-0000-4000-8000-000000000002', 'Support', 'ROUND_ROBIN'),
        ('0000000b-0000-4000-8000-0000000000d1', 'Returns', 'LEAST_BUSY'),
        ('0000000b-0000-4000-8000-0000000000d2', 'Billing', 'LEAST_RECENT'),
        ('0000000b-0000-4000-8000-0000000000d3', 'Rental desk', 'RING_ALL'),
        ('0000000b-0000-4000-8000-0000000000d4', 'Wholesale', 'ROUND_ROBIN')
      on conflict do nothing;
      insert into website (key, name, greeting, colour, allowed_domains, routing_flow, queue_id, rating)
      values
        ('SHOP', 'Alpine Shop', 'Hello!', '#0b7285', '{shop.example}', 'default-routing-flow',
          '0000000b-0000-4000-8000-000000000001', 'STARS'),
        ('HELP', 'Alpine Help Desk', 'Hello!', '#5f3dc4', '{help.example}', 'default-routing-flow',
          '0000000b-0000-4000-8000-000000000002', 'THUMBS'),
        ('RENT', 'Alpine Rental', 'Hello!', '#2b8a3e', '{rent.example}', 'default-routing-flow',
          '0000000b-0000-4000-8000-0000000000d3', 'STARS'),
        ('CLUB', 'Alpine Club', 'Hello!', '#a61e4d', '{club.example}', 'default-routing-flow',
          '0000000b-0000-4000-8000-0000000000d2', 'STARS'),
        ('OUTLT', 'Alpine Outlet', 'Hello!', '#e67700', '{outlet.example}', 'default-routing-flow',
          '0000000b-0000-4000-8000-0000000000d1', 'OFF'),
        ('B2B', 'Alpine Wholesale', 'Hello!', '#364fc7', '{b2b.example}', 'default-routing-flow',
          '0000000b-0000-4000-8000-0000000000d4', 'OFF')
      on conflict do nothing;
      insert into agent (id, name, alias) values
        ('0000000a-0000-4000-8000-000000000001', 'Anna Rossi', 'Anna'),
        ('0000000a-0000-4000-8000-000000000002', 'Bruno Keller', 'Bruno'),
        ('0000000a-0000-4000-8000-000000000003', 'Chiara Conti', 'Chiara'),
        ('0000000a-0000-4000-8000-000000000004', 'Dario Lang', 'Dario'),
        ('0000000a-0000-4000-8000-000000000041', 'Emma Graf', 'Emma')
      on conflict do nothing;
      insert into disposition (id, scope, parent_id, level, position, name) values
        ('0000000d-0000-4000-8000-000000000001', 'EVERYWHERE', null, 1, 0, 'Resolved'),
        ('0000000d-0000-4000-8000-000000000002', 'EVERYWHERE', null, 1, 1, 'Follow-up needed'),
        ('0000000d-0000-4000-8000-000000000021', 'EVERYWHERE', '0000000d-0000-4000-8000-000000000002', 2, 0, 'Call back'),
        ('0000000d-0000-4000-8000-000000000022', 'EVERYWHERE', '0000000d-0000-4000-8000-000000000002', 2, 1, 'Answer by e-mail'),
        ('0000000d-0000-4000-8000-000000000004', 'EVERYWHERE', null, 1, 3, 'Spam')
      on conflict do nothing
      """;

  /** A website with the agents of its queue; the first of them have the most chats. */
  record Site(
      String key, UUID queue, String queueName, @Nullable String rating, List<Agent> agents) {}

  record Agent(UUID id, String name, String alias) {}

  /** What can be chosen at a website or in a queue; null at every one. */
  record Disposition(UUID id, String path, @Nullable String website, @Nullable UUID queue) {}

  static Centre make(Connection connection) throws SQLException {
    DemoData.execute(connection, SITES);
    for (var i = 0; i < NAMES.length; i++) {
      agent(connection, i);
    }
    DemoData.execute(
        connection,
        """
        insert into colleague (id, name, agent, supervisor) select id, name, true, false from agent
        on conflict do nothing
        """);
    return new Centre(contacts(connection), sites(connection), dispositions(connection));
  }

  /** Of one queue or two; nobody logs in as them, so that they are never offered a chat. */
  private static void agent(Connection connection, int number) throws SQLException {
    var name = NAMES[number];
    try (var agent =
            connection.prepareStatement(
                "insert into agent (id, name, alias) values (?, ?, ?) on conflict do nothing");
        var member =
            connection.prepareStatement(
                """
                insert into queue_member (queue_id, agent_id)
                select id, ? from queue where id::text like '0000000b-%' and
                  (right(id::text, 1)::int + ?) % 3 = 0
                on conflict do nothing
                """)) {
      var id = UUID.fromString("0000000e-0000-4000-8000-0000000000%02x".formatted(number + 1));
      agent.setObject(1, id);
      agent.setString(2, name);
      agent.setString(3, name.split(" ")[0]);
      agent.execute();
      member.setObject(1, id);
      member.setInt(2, number);
      member.execute();
    }
  }

  /** The list of contacts that websites have unless they are given another. */
  private static UUID contacts(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select id from contact_list where is_default")) {
      rows.next();
      return rows.getObject(1, UUID.class);
    }
  }

  private static List<Site> sites(Connection connection) throws SQLException {
    var sites = new ArrayList<Site>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                select w.key, q.id, q.name, nullif(w.rating, 'OFF')
                from website w join queue q on q.id = w.queue_id
                where w.key in ('SHOP', 'HELP', 'RENT', 'CLUB', 'OUTLT', 'B2B')
                order by array_position(array['SHOP', 'HELP', 'OUTLT', 'RENT', 'CLUB', 'B2B'], w.key)
                """)) {
      while (rows.next()) {
        var queue = rows.getObject(2, UUID.class);
        sites.add(
            new Site(
                rows.getString(1),
                queue,
                rows.getString(3),
                rows.getString(4),
                agents(connection, queue)));
      }
    }
    return sites;
  }

  private static List<Agent> agents(Connection connection, UUID queue) throws SQLException {
    var agents = new ArrayList<Agent>();
    try (var statement =
        connection.prepareStatement(
            """
            select a.id, a.name, a.alias from agent a
            where a.id::text like '0000000e-%' and exists (
              select from queue_member m where m.agent_id = a.id and m.queue_id = ?)
            or a.id in ('0000000a-0000-4000-8000-000000000001', '0000000a-0000-4000-8000-000000000041')
            order by a.id
            """)) {
      statement.setObject(1, queue);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          agents.add(
              new Agent(rows.getObject(1, UUID.class), rows.getString(2), rows.getString(3)));
        }
      }
    }
    return agents;
  }

  private static List<Disposition> dispositions(Connection connection) throws SQLException {
    var found = new ArrayList<Disposition>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                """
                with recursive path (id, name, website_key, queue_id) as (
                  select id, name, website_key, queue_id from disposition where parent_id is null
                  union all
                  select d.id, p.name || ' › ' || d.name, d.website_key, d.queue_id
                  from disposition d join path p on p.id = d.parent_id)
                select id, name, website_key, queue_id from path p
                where not exists (select from disposition d where d.parent_id = p.id) order by id
                """)) {
      while (rows.next()) {
        found.add(
            new Disposition(
                rows.getObject(1, UUID.class),
                rows.getString(2),
                rows.getString(3),
                rows.getObject(4, UUID.class)));
      }
    }
    return found;
  }

  /** Those that can be chosen at a website. */
  List<Disposition> dispositionsOf(Site site) {
    return dispositions.stream()
        .filter(
            one ->
                (one.website() == null || one.website().equals(site.key()))
                    && (one.queue() == null || one.queue().equals(site.queue())))
        .toList();
  }
}
