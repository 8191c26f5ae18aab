using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Payments;
using Workflows;

namespace Endpoints;

/// <summary>Connections, and what stands in for them in tests.</summary>
public static class HttpEndpointUses
{
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpConnection("payments", connection =>
        {
            connection.AllowedHosts.Add("api.example.com");
            connection.Authorization = HttpAuthorization.ApiKey("x-api-key", configuration["Payments:Key"]!);
        });
    }

    public static async Task<Receipt> TestAsync(PaymentWorkflow workflow, Order order)
    {
        var services = new ServiceHandlers()
            .Add<Http.Invoke<Payment>, Http.Response<Payment>>((request, _) => request.Headers?["Idempotency-Key"] == "order-1"
                ? new(Answer(new Payment("payment-1")))
                : throw new TaskFailedException("States.Http.StatusCode.402"))
            .Add<Http.Invoke<System.Text.Json.JsonElement>, Http.Response<System.Text.Json.JsonElement>>((_, _) => new(Answer(default(System.Text.Json.JsonElement))));
        return await workflow.RunAsync(order, new RunOptions { Services = services });

        static Http.Response<T> Answer<T>(T body) => new() { Headers = new Dictionary<string, IReadOnlyList<string>>(), ResponseBody = body, StatusCode = 200, StatusText = "OK" };
    }

    public static HttpConnection WithTokens(string id, string secret) => new("crm")
    {
        AllowedHosts = { "*.crm.example.com" },
        Authorization = HttpAuthorization.OAuthClientCredentials(new Uri("https://login.example.com/token"), id, secret, scope: "contacts"),
        Headers = { ["X-Tenant"] = "7" },
    };
}
