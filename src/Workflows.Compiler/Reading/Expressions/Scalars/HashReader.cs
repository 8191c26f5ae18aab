using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>Hash.Sha256(text)</c> and the like.</summary>
internal sealed class HashReader(ExpressionReader reader, ReadingScope scope)
{
    public static bool IsHash(ITypeSymbol? type) => type is { Name: "Hash" } && WorkflowTypes.IsInWorkflows(type);

    public Expression? Read(IInvocationOperation operation) => AlgorithmOf(operation.TargetMethod.Name) is { } algorithm
        ? Arguments.Read(reader, operation, values => TextCalls.Of(TextFunction.Hash, values[0], new Literal.String(algorithm)))
        : scope.Report(operation, OperationNames.Of(operation));

    private static string? AlgorithmOf(string method) => method switch
    {
        "Md5" => "MD5",
        "Sha1" => "SHA-1",
        "Sha256" => "SHA-256",
        "Sha384" => "SHA-384",
        "Sha512" => "SHA-512",
        _ => null,
    };
}
