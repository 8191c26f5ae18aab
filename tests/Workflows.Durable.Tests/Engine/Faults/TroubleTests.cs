namespace Workflows.Durable.Tests.Engine;

/// <summary>A store that cannot be reached for a while is no fault of an execution.</summary>
public sealed class TroubleTests : EngineTest
{
    [Fact]
    public async Task Nothing_is_parked_because_its_definition_cannot_be_read_for_now()
    {
        var engine = await StartAsync(new ScriptedMachine().Wait("A", 10, "B").Succeed("B"));
        var execution = await StartExecutionAsync(engine);
        await engine.StopAsync(new CancellationToken(true));
        Around = static store => new TroubledStore(store, troubles: 2);
        await StartAsync(new ScriptedMachine().Wait("A", 10, "B").Succeed("B").Succeed("C"));

        Clock.Advance(15);

        Assert.Equal("Succeeded {}", await StatusAsync(execution));
    }
}
