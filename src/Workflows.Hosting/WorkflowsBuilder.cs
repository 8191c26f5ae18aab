using Microsoft.Extensions.DependencyInjection;

namespace Workflows.Hosting;

internal sealed class WorkflowsBuilder(IServiceCollection services) : IWorkflowsBuilder
{
    public IServiceCollection Services { get; } = services;
}
