using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Workflows.Compiler.Emit.Hosting;
using Workflows.Compiler.Model;
using static Workflows.Hosting.Tests.RegistrationEmitterTests;

namespace Workflows.Hosting.Tests;

public sealed class PlaceholderTests
{
    private readonly ServiceCollection _services = [];

    [Fact]
    public void A_placeholder_is_a_value_of_the_configuration()
    {
        Configure(("Workflows:Placeholders:OrderEvents", "arn:aws:sns:eu-west-1:1:orders"));
        using var provider = _services.BuildServiceProvider();

        Assert.Equal("arn:aws:sns:eu-west-1:1:orders", provider.GetWorkflowPlaceholder("order", "OrderEvents"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void One_without_a_value_is_told_with_workflow_name_and_key(bool isConfigured)
    {
        if (isConfigured)
        {
            Configure(("Workflows:Placeholders:Other", "other"));
        }

        using var provider = _services.BuildServiceProvider();

        var exception = Assert.Throws<InvalidOperationException>(() => provider.GetWorkflowPlaceholder("order", "OrderEvents"));
        Assert.Contains("'order'", exception.Message);
        Assert.Contains("'OrderEvents'", exception.Message);
        Assert.Contains("'Workflows:Placeholders:OrderEvents'", exception.Message);
    }

    [Fact]
    public void The_generated_registration_takes_placeholders_from_there_and_services_from_the_container()
    {
        var source = RegistrationEmitter.Emit("Shop", new([
            Workflow("global::Shop.Order", new ConstructorParameter("topic", "string") { Placeholder = "OrderEvents" }, Service("clock", "global::System.TimeProvider")),
        ]));

        Assert.Contains(
            """
                        static services => new global::Shop.Order(
                            services.GetWorkflowPlaceholder("global::Shop.Order", "OrderEvents"),
                            services.GetRequiredService<global::System.TimeProvider>()));
            """,
            source);
    }

    private void Configure(params (string Key, string Value)[] values) => _services.AddSingleton<IConfiguration>(
        new ConfigurationBuilder().AddInMemoryCollection(values.ToDictionary(static value => value.Key, static value => (string?)value.Value)).Build());
}
