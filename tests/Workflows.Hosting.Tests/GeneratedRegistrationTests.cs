using Microsoft.Extensions.DependencyInjection;
using Workflows.Compiler.Emit.Hosting;
using static Workflows.Hosting.Tests.RegistrationEmitterTests;

namespace Workflows.Hosting.Tests;

public sealed class GeneratedRegistrationTests
{
    private const string Shop = """
        namespace Shop;

        using System.Text.Json;
        using System.Text.Json.Serialization.Metadata;
        using Workflows;

        internal sealed class Order(System.TimeProvider clock, System.Uri? site)
        {
            public static WorkflowDefinition Definition { get; } = Definitions.Named("order");

            public override string ToString() => $"order by {clock.GetType().Name} at {site?.Host ?? "nowhere"}";
        }

        internal sealed class Hello
        {
            public static WorkflowDefinition Definition { get; } = Definitions.Named("hello");
        }

        internal static class Definitions
        {
            public static WorkflowDefinition Named(string name)
            {
                var json = JsonMetadataServices.CreateValueInfo<JsonElement>(new JsonSerializerOptions(), JsonMetadataServices.JsonElementConverter);
                return new WorkflowDefinition<JsonElement, JsonElement>(name, "{}", json, json);
            }
        }
        """;

    private readonly ServiceCollection _services = [];

    private readonly string _registration = RegistrationEmitter.Emit("Shop", new([
        Workflow("global::Shop.Order", Service("clock", "global::System.TimeProvider"), Service("site", "global::System.Uri?")),
        Workflow("global::Shop.Hello"),
    ]));

    [Fact]
    public void Every_workflow_can_be_had_from_the_container()
    {
        _services.AddSingleton(TimeProvider.System).AddSingleton(new Uri("https://shop.example"));
        var builder = RegistrationCompiler.Register(_services, _registration, Shop);

        using var provider = builder.Services.BuildServiceProvider(validateScopes: true);

        Assert.Equal(["hello", "order"], provider.GetServices<WorkflowDefinition>().Select(definition => definition.Name));
        Assert.Equal("order by SystemTimeProvider at shop.example", Resolve(provider, "Shop.Order"));
        Assert.Equal("Shop.Hello", Resolve(provider, "Shop.Hello"));
    }

    [Fact]
    public void A_service_that_may_be_null_may_be_missing_and_any_other_may_not()
    {
        _services.AddSingleton(TimeProvider.System);
        RegistrationCompiler.Register(_services, _registration, Shop);
        using var withClock = _services.BuildServiceProvider();

        Assert.Equal("order by SystemTimeProvider at nowhere", Resolve(withClock, "Shop.Order"));

        _services.Remove(_services.Single(service => service.ServiceType == typeof(TimeProvider)));
        using var withoutClock = _services.BuildServiceProvider();
        var exception = Assert.Throws<InvalidOperationException>(() => Resolve(withoutClock, "Shop.Order"));
        Assert.Contains("System.TimeProvider", exception.Message);
    }

    private string? Resolve(IServiceProvider provider, string className) =>
        provider.GetRequiredService(_services.Single(service => service.ServiceType.FullName == className).ServiceType).ToString();
}
