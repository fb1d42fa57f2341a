package load;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.apache.catalina.startup.Tomcat;

/**
 * What is left when everything is taken away: one servlet, one statement as the owner, JSON by hand; no sign-in, no token, no
 * row-level security, no transaction, no framework. The list of 50 through it is the ceiling of this machine.
 */
final class Bare {
    private static final String LIST = "select id, name, english_name, business_number, kind, industry, country, region, revenue, revenue_currency, array_to_string(tags, ','), status, owner_id, changed_at, version"
            + " from partner.partners where circle_id = ? and trashed_at is null and name_key > ? order by name_key, id limit 50";

    private Bare() {}

    /** @param arguments port and data folder of the running Hamkke */
    public static void main(String[] arguments) throws Exception {
        var pool = new Cluster(Path.of(arguments[1])).pool();
        var circle = first(pool);
        var tomcat = new Tomcat();
        tomcat.setBaseDir(arguments[1] + "/../bare");
        tomcat.getConnector().setPort(Integer.parseInt(arguments[0]));
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        tomcat.getConnector().setProperty("maxKeepAliveRequests", "10000");
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "list", new HttpServlet() {
            @Override
            protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                response.setContentType("application/json;charset=UTF-8");
                response.getOutputStream().write(list(pool, circle, request.getParameter("after")).getBytes("UTF-8"));
            }
        });
        context.addServletMappingDecoded("/", "list");
        tomcat.start();
        tomcat.getServer().await();
    }

    private static Object first(HikariDataSource pool) throws SQLException {
        try (var connection = pool.getConnection(); var query = connection.prepareStatement("select circle_id from partner.partners order by id desc limit 1"); var row = query.executeQuery()) {
            row.next();
            return row.getObject(1);
        }
    }

    private static String list(HikariDataSource pool, Object circle, String after) {
        var names = Arrays.asList("id", "name", "englishName", "businessNumber", "kind", "industry", "country", "region", "amount", "currency", "tags", "status", "owner", "changedAt", "version");
        var json = new StringBuilder("[");
        try (var connection = pool.getConnection(); var query = connection.prepareStatement(LIST)) {
            query.setObject(1, circle);
            query.setString(2, after);
            for (var row = query.executeQuery(); row.next(); ) line(json, names, row);
            return json.append("]").toString();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void line(StringBuilder json, List<String> names, java.sql.ResultSet row) throws SQLException {
        for (int i = 0; i < names.size(); i++)
            json.append(i == 0 ? "{\"" : ",\"").append(names.get(i)).append("\":\"").append(row.getString(i + 1)).append('"');
        json.append("},");
    }
}
