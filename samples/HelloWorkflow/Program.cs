// The smallest complete workflow: you will see where a state is written, how it is run, and where its definition in
// Amazon States Language ends up.

using Workflows;

var greeting = await new HelloWorkflow().RunAsync("Ada");

Console.WriteLine(greeting);
Console.WriteLine(Path.Combine(AppContext.BaseDirectory, "asl", "hello.asl.json"));

/// <summary>Greets somebody by name.</summary>
[Workflow("hello", StartAt = nameof(Greet))]
public sealed partial class HelloWorkflow
{
    [Pass(End = true)]
    static string Greet(string name) => $"Hello, {name}!";
}
