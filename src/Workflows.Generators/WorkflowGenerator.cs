using Microsoft.CodeAnalysis;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Generators;

/// <summary>Generates, for each <c>[Workflow]</c> class, its runner, its definition and its JSON.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class WorkflowGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var workflows = context.SyntaxProvider
            .ForAttributeWithMetadataName(KnownNames.WorkflowAttribute, Steps.IsClass, Steps.Read)
            .WithTrackingName(Steps.ReadName)
            .Where(static workflow => workflow is not null)
            .Select(static (workflow, _) => workflow!)
            .WithTrackingName(Steps.WorkflowsName);

        var json = workflows.Collect().Select(Steps.JsonOf).WithTrackingName(Steps.JsonName);
        var types = json.SelectMany(Steps.TypesOf).WithTrackingName(Steps.TypesName);
        var registrations = workflows.Collect()
            .Combine(context.MetadataReferencesProvider.Where(Steps.IsHosting).Collect().Select(static (found, _) => !found.IsEmpty))
            .Combine(context.AnalyzerConfigOptionsProvider.Select(Steps.IsLibrary))
            .Select(Steps.RegistrationsOf)
            .WithTrackingName(Steps.RegistrationsName);

        var named = workflows.Combine(workflows.Collect().Select(Steps.ClashesOf).WithTrackingName(Steps.ClashesName));

        var target = context.MetadataReferencesProvider.Where(LambdaSteps.IsOfLambda).Collect().Select(LambdaSteps.TargetOf).WithTrackingName(LambdaSteps.TargetName);
        var errorNames = context.SyntaxProvider.ForAttributeWithMetadataName(KnownNames.ErrorName, Steps.IsClass, LambdaSteps.ErrorNameOf).Collect();
        var functions = workflows.Collect().Combine(target).Combine(errorNames).Select(LambdaSteps.AssemblyOf).WithTrackingName(LambdaSteps.AssemblyName);

        context.RegisterSourceOutput(named, Outputs.AddRunner);
        context.RegisterSourceOutput(named, Outputs.AddMachine);
        context.RegisterSourceOutput(named.Combine(target), Outputs.AddDefinition);
        context.RegisterSourceOutput(named.Combine(target), Outputs.AddFunctions);
        context.RegisterSourceOutput(functions, Outputs.AddRouter);
        context.RegisterSourceOutput(types, Outputs.AddConverter);
        context.RegisterSourceOutput(json, Outputs.AddResolver);
        context.RegisterSourceOutput(registrations, Outputs.AddRegistrations);
    }
}
