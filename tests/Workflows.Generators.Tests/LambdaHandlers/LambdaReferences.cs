using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Workflows.Lambda;
using Workflows.Tests.Roslyn;

namespace Workflows.Generators.Tests.LambdaHandlers;

/// <summary>What a project references that AWS Lambda calls.</summary>
internal static class LambdaReferences
{
    public static readonly MetadataReference Package = MetadataReference.CreateFromFile(typeof(LambdaTask).Assembly.Location);

    /// <summary>Stands for the package of that name; handlers need no more of it.</summary>
    public static readonly MetadataReference Core = CSharpCompilation.Create(
        "Amazon.Lambda.Core",
        [CSharpSyntaxTree.ParseText("namespace Amazon.Lambda.Core; public interface ILambdaContext { string InvokedFunctionArn { get; } System.TimeSpan RemainingTime { get; } }")],
        Sources.References,
        Sources.Options).ToMetadataReference();
}
