using Microsoft.Extensions.DependencyInjection;

namespace Workflows.Hosting;

/// <summary>What the generated <c>AddWorkflows()</c> gives: the place where stores and workers plug in by extension methods.</summary>
public interface IWorkflowsBuilder
{
    /// <summary>The services that the workflows are registered in.</summary>
    IServiceCollection Services { get; }
}
