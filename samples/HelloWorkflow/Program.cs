// The smallest complete workflow: you will see where a state is written, how it is run, how its data is read and written as
// JSON, and where its definition in Amazon States Language ends up.

using System.Text.Json;
using Workflows;

var guest = JsonSerializer.Deserialize("""{ "name": "Ada", "visits": 2 }""", HelloWorkflow.Definition.Input)!;

Greeting greeting = await new HelloWorkflow().RunAsync(guest);

Console.WriteLine(greeting.Text);
Console.WriteLine(JsonSerializer.Serialize(greeting, HelloWorkflow.Definition.Output));
Console.WriteLine(Path.Combine(AppContext.BaseDirectory, "asl", "hello.asl.json"));

/// <summary>Greets somebody by name.</summary>
[Workflow("hello", StartAt = nameof(Greet))]
public sealed partial class HelloWorkflow
{
    [Pass(End = true)]
    static Greeting Greet(Guest guest) => new($"Hello, {guest.Name}!", guest.Visits + 1);
}

/// <summary>Who is greeted.</summary>
public sealed record Guest(string Name, int Visits);

/// <summary>What the guest is told.</summary>
public sealed record Greeting(string Text, int Visits);
