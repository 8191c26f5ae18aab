using System.Text.Json;
using Workflows;

var greeting = await new GreetingWorkflow().RunAsync(new Guest("Ada"));
Console.WriteLine(JsonSerializer.Serialize(greeting, GreetingWorkflow.Definition.Output));

[Workflow("greeting", StartAt = nameof(Greet))]
public sealed partial class GreetingWorkflow
{
    [Pass(End = true)]
    static Greeting Greet(Guest guest) => new($"Hello, {guest.Name}!");
}

public sealed record Guest(string Name);

public sealed record Greeting(string Text);
