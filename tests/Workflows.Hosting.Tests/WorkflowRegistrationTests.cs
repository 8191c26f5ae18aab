using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Workflows.Generated;

namespace Workflows.Hosting.Tests;

public sealed class WorkflowRegistrationTests
{
    private static readonly WorkflowDefinition s_definition = Definition("order");

    private readonly ServiceCollection _services = [];

    [Fact]
    public void A_workflow_is_built_with_services_of_the_container()
    {
        _services.AddSingleton(new Inventory("main"));
        _services.AddWorkflow(s_definition, static services => new OrderWorkflow(services.GetRequiredService<Inventory>()));

        using var provider = _services.BuildServiceProvider();

        Assert.Equal("main", provider.GetRequiredService<OrderWorkflow>().Inventory.Name);
    }

    [Fact]
    public void A_workflow_is_transient()
    {
        _services.AddWorkflow(s_definition, static _ => new OrderWorkflow(new Inventory("any")));

        using var provider = _services.BuildServiceProvider();

        Assert.NotSame(provider.GetRequiredService<OrderWorkflow>(), provider.GetRequiredService<OrderWorkflow>());
    }

    [Fact]
    public void Definitions_of_all_workflows_are_enumerable_in_the_order_of_registration()
    {
        var refund = Definition("refund");
        _services.AddWorkflow(s_definition, static _ => new OrderWorkflow(new Inventory("any")));
        _services.AddWorkflow(refund, static _ => new RefundWorkflow());

        using var provider = _services.BuildServiceProvider();

        Assert.Equal([s_definition, refund], provider.GetServices<WorkflowDefinition>());
    }

    [Fact]
    public void Registering_twice_changes_nothing()
    {
        _services.AddWorkflow(s_definition, static _ => new OrderWorkflow(new Inventory("first")));
        _services.AddWorkflow(s_definition, static _ => new OrderWorkflow(new Inventory("second")));

        using var provider = _services.BuildServiceProvider();

        Assert.Equal([s_definition], provider.GetServices<WorkflowDefinition>());
        Assert.Equal("first", Assert.Single(provider.GetServices<OrderWorkflow>()).Inventory.Name);
    }

    [Fact]
    public void An_instance_that_the_application_registered_before_is_kept()
    {
        var own = new OrderWorkflow(new Inventory("own"));
        _services.AddSingleton(own);
        _services.AddWorkflow(s_definition, static _ => new OrderWorkflow(new Inventory("generated")));

        using var provider = _services.BuildServiceProvider();

        Assert.Same(own, provider.GetRequiredService<OrderWorkflow>());
        Assert.Equal([s_definition], provider.GetServices<WorkflowDefinition>());
    }

    [Fact]
    public void Two_workflows_of_one_name_are_refused_with_the_name_and_the_remedy()
    {
        _services.AddWorkflow(s_definition, static _ => new OrderWorkflow(new Inventory("any")));

        var exception = Assert.Throws<InvalidOperationException>(
            () => _services.AddWorkflow(Definition("order"), static _ => new RefundWorkflow()));

        Assert.Equal(
            "Another workflow named 'order' is already registered. Give each workflow a name of its own with [Workflow(\"…\")].",
            exception.Message);
    }

    [Fact]
    public void A_keyed_definition_of_the_application_is_no_obstacle()
    {
        _services.AddKeyedSingleton("key", Definition("order"));
        _services.AddWorkflow(s_definition, static _ => new OrderWorkflow(new Inventory("any")));

        using var provider = _services.BuildServiceProvider();

        Assert.Equal([s_definition], provider.GetServices<WorkflowDefinition>());
    }

    [Fact]
    public void A_workflow_that_calls_outside_knows_the_container_that_has_built_it()
    {
        _services.AddWorkflow(s_definition, static _ => new CallingWorkflow());

        using var provider = _services.BuildServiceProvider();
        using var scope = provider.CreateScope();

        ICallsOutside workflow = scope.ServiceProvider.GetRequiredService<CallingWorkflow>();
        Assert.Same(scope.ServiceProvider, workflow.ServiceProvider);
    }

    [Fact]
    public void One_that_the_factory_has_given_another_container_keeps_it()
    {
        using var other = new ServiceCollection().BuildServiceProvider();
        _services.AddWorkflow(s_definition, _ =>
        {
            var workflow = new CallingWorkflow();
            ((ICallsOutside)workflow).ServiceProvider = other;
            return workflow;
        });

        using var provider = _services.BuildServiceProvider();

        Assert.Same(other, ((ICallsOutside)provider.GetRequiredService<CallingWorkflow>()).ServiceProvider);
    }

    [Fact]
    public void Two_stores_are_refused_with_the_remedy()
    {
        var builder = _services.AddWorkflowHosting().UseInMemory();

        var exception = Assert.Throws<InvalidOperationException>(() => builder.UseInMemory());

        Assert.Equal("Workflows have a store already. Call one of UseInMemory(), UseSqlite() and the like, once.", exception.Message);
    }

    [Fact]
    public void The_builder_gives_the_services_to_plug_into() => Assert.Same(_services, _services.AddWorkflowHosting().Services);

    private static WorkflowDefinition Definition(string name)
    {
        var json = JsonMetadataServices.CreateValueInfo<JsonElement>(new JsonSerializerOptions(), JsonMetadataServices.JsonElementConverter);
        return new WorkflowDefinition<JsonElement, JsonElement>(name, "{}", json, json);
    }

    private sealed record Inventory(string Name);

    private sealed class OrderWorkflow(Inventory inventory)
    {
        public Inventory Inventory { get; } = inventory;
    }

    private sealed class RefundWorkflow;

    private sealed class CallingWorkflow : ICallsOutside
    {
        IServiceProvider? ICallsOutside.ServiceProvider { get; set; }

        void ICallsOutside.Require(Requirements requirements)
        {
        }
    }
}
