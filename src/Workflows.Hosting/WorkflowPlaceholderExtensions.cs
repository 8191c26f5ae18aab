using Microsoft.Extensions.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>What generated registrations call for the <c>[Placeholder]</c> parameters of a workflow.</summary>
public static class WorkflowPlaceholderExtensions
{
    /// <summary>The text that a placeholder stands for in process: the value of <c>Workflows:Placeholders:Name</c> in <see cref="IConfiguration"/>.</summary>
    /// <param name="services">The container, with an <see cref="IConfiguration"/>.</param>
    /// <param name="workflow">The workflow's name, for messages.</param>
    /// <param name="placeholder">The placeholder, without <c>${}</c>.</param>
    /// <exception cref="InvalidOperationException">There is no such value.</exception>
    public static string GetWorkflowPlaceholder(this IServiceProvider services, string workflow, string placeholder)
    {
        ArgumentNullException.ThrowIfNull(services);
        var key = $"Workflows:Placeholders:{placeholder}";
        return services.GetService<IConfiguration>()?[key] ?? throw new InvalidOperationException(
            $"Workflow '{workflow}' takes the placeholder '{placeholder}', which has no value. Set '{key}' in the configuration, for instance in appsettings.json, or register the workflow by hand.");
    }
}
