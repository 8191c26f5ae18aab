using Microsoft.Extensions.DependencyInjection;
using Service;

var services = new ServiceCollection();
services.AddWorkflows();
Console.WriteLine(services.Any(static service => service.ServiceType == typeof(CountWorkflow)));
