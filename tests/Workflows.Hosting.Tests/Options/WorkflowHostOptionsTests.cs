using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Workflows.Hosting.Tests.Options;

public sealed class WorkflowHostOptionsTests
{
    [Fact]
    public void Defaults_are_valid_and_as_in_Aws()
    {
        var options = Read([]);

        Assert.Equal(262_144, options.MaxPayloadBytes);
        Assert.Equal(25_000, options.MaxEvents);
        Assert.Equal(TimeSpan.FromMinutes(5), options.Express.Timeout);
    }

    [Fact]
    public void Values_come_from_the_configuration()
    {
        var options = Read(new() { ["Workflows:Lease"] = "00:00:05", ["Workflows:MaxConcurrentExecutions"] = "7", ["Workflows:Express:MaxQueuedExecutions"] = "0" });

        Assert.Equal(TimeSpan.FromSeconds(5), options.Lease);
        Assert.Equal(7, options.MaxConcurrentExecutions);
        Assert.Equal(0, options.Express.MaxQueuedExecutions);
    }

    [Fact]
    public void What_code_sets_counts_more_also_if_it_came_first()
    {
        var services = Services(new() { ["Workflows:MaxEvents"] = "1000" });
        services.Configure<WorkflowHostOptions>(static options => options.MaxEvents = 500);
        services.AddWorkflowHosting();

        using var provider = services.BuildServiceProvider();

        Assert.Equal(500, provider.GetRequiredService<IOptions<WorkflowHostOptions>>().Value.MaxEvents);
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once_with_its_key()
    {
        var failure = Assert.Throws<OptionsValidationException>(static () => Read(new() { ["Workflows:Lease"] = "00:00:00", ["Workflows:MaxStrikes"] = "1" }));

        Assert.Equal(
            [
                "'Workflows:Lease' is 00:00:00; it has to be 00:00:01 to 01:00:00.",
                "'Workflows:MaxStrikes' is 1; it has to be 2 to 100.",
                "'Workflows:PollInterval' is 00:00:01; it has to be less than 'Workflows:Lease', 00:00:00.",
            ],
            failure.Failures);
    }

    [Theory]
    [InlineData("Workflows:Lease", "15", "'Workflows:Lease' in the configuration is '15'; it has to be a time, such as 00:00:15 for 15 seconds or 30.00:00:00 for 30 days.")]
    [InlineData("Workflows:Express:MaxConcurrentExecutions", "many", "'Workflows:Express:MaxConcurrentExecutions' in the configuration is 'many'; it has to be a whole number, such as 1000.")]
    public void What_cannot_be_read_is_told_with_what_is_expected(string key, string value, string message)
    {
        var failure = Assert.Throws<OptionsValidationException>(() => Read(new() { [key] = value }));

        Assert.Equal(message, Assert.Single(failure.Failures));
    }

    [Fact]
    public void An_execution_is_not_forgotten_before_its_history()
    {
        var failure = Assert.Throws<OptionsValidationException>(static () => Read(new() { ["Workflows:ExecutionRetention"] = "1.00:00:00" }));

        Assert.Equal(
            "'Workflows:ExecutionRetention' is 1.00:00:00, which is less than 'Workflows:HistoryRetention', 30.00:00:00: an execution cannot be forgotten before its history.",
            Assert.Single(failure.Failures));
    }

    private static WorkflowHostOptions Read(Dictionary<string, string?> values)
    {
        var services = Services(values);
        services.AddWorkflowHosting();
        using var provider = services.BuildServiceProvider();
        return provider.GetRequiredService<IOptions<WorkflowHostOptions>>().Value;
    }

    private static ServiceCollection Services(Dictionary<string, string?> values)
    {
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(values).Build());
        return services;
    }
}
