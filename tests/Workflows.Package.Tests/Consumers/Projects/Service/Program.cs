using Microsoft.Extensions.DependencyInjection;
using Workflows;

var services = new ServiceCollection();
services.AddWorkflows();
Console.WriteLine(services.Any(service => service.ServiceType == typeof(CountWorkflow)));

[Workflow("count", StartAt = nameof(Count))]
public sealed partial class CountWorkflow
{
    [Pass(End = true)]
    static int Count(int number) => number + 1;
}
