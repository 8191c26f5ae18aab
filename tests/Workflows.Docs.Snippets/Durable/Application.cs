using Microsoft.Extensions.DependencyInjection;
using Workflows.Hosting;

namespace Durable;

/// <summary>Has the name that the generated method has in an application; in a library like this one it is another.</summary>
internal static class Application
{
    public static IWorkflowsBuilder AddWorkflows(this IServiceCollection services) => services.AddWorkflowHosting();
}
