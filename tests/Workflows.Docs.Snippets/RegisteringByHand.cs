using Microsoft.Extensions.DependencyInjection;
using Refunds;

namespace Running;

/// <summary>Registering a workflow of a library that has no method for it.</summary>
public static class RegisteringByHand
{
    public static void AddAsAnyClass(IServiceCollection services)
    {
        services.AddTransient<RefundWorkflow>();
    }

    public static void AddWithDefinition(IServiceCollection services)
    {
        services.AddWorkflow(RefundWorkflow.Definition, static services => new RefundWorkflow(services.GetRequiredService<IBank>()));
    }
}
