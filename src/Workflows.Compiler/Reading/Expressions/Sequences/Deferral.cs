using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Model.Findings;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>
/// Finds sequences that C# evaluates later than where they stand, or only in part. JSONata evaluates all of it there, which differs where
/// evaluation can fail; and a state that hands on such a sequence would have it evaluated by others, again and again.
/// </summary>
internal sealed class Deferral(ReadingScope scope)
{
    private enum Use
    {
        /// <summary>All elements, once, here.</summary>
        Whole,

        /// <summary>Here, but maybe not all of them.</summary>
        Partly,

        /// <summary>Nobody knows when.</summary>
        Later,
    }

    /// <summary>Whether C# evaluates a call when and as far as JSONata does; if not, there is a finding.</summary>
    public bool IsEvaluated(IInvocationOperation call, IReadOnlyList<Lambda> lambdas)
    {
        if (!SequenceTypes.MayBeLater(call.TargetMethod.ReturnType) || call.TargetMethod.Name is "Empty" or "AsEnumerable")
        {
            return true;
        }

        var use = UseOf(call);
        if (use is Use.Whole || (use is Use.Later && GoesOn(call)) || (use is Use.Partly && !lambdas.Any(ExpressionTree.MayFail)))
        {
            return true;
        }

        scope.ReportAs(
            DiagnosticIds.DeferredSequence,
            call,
            use is Use.Later
                ? $"'{call.TargetMethod.Name}' gives a sequence that C# evaluates later, whenever it is read"
                : $"'{call.TargetMethod.Name}' may fail for elements that C# never comes to here",
            "add '.ToArray()'");
        return false;
    }

    // Then the finding stands at the last of the calls.
    private static bool GoesOn(IOperation operation) => operation.Parent switch
    {
        IConversionOperation => GoesOn(operation.Parent),
        IArgumentOperation { Parent: IInvocationOperation call } =>
            SequenceTypes.IsLinq(call.TargetMethod.ContainingType, "Enumerable") && SequenceTypes.MayBeLater(call.TargetMethod.ReturnType) && call.TargetMethod.Name is not "AsEnumerable",
        _ => false,
    };

    private Use UseOf(IOperation operation) => operation.Parent switch
    {
        IConversionOperation or ITranslatedQueryOperation or ISwitchExpressionOperation or ISwitchExpressionArmOperation or ICoalesceOperation => UseOf(operation.Parent),
        IConditionalOperation conditional when conditional.Condition != operation => UseOf(conditional),
        IArgumentOperation { Parent: IInvocationOperation call } => OfArgument(call),
        IArgumentOperation { Parent: IObjectCreationOperation { Type.Name: "List" } creation } when CollectionTypes.ElementOf(creation.Type) is not null => Use.Whole,
        IReturnOperation { Parent: IBlockOperation { Parent: IAnonymousFunctionOperation function } } => UseOfResult(function),
        IReturnOperation { Parent: IBlockOperation { Parent: IMethodBodyOperation } } when scope.IsReadAtOnce => Use.Whole,
        { Syntax: SpreadElementSyntax or CollectionExpressionSyntax } => Use.Whole,
        _ => Use.Later,
    };

    private Use OfArgument(IInvocationOperation call) => call.TargetMethod switch
    {
        { ContainingType: var type } method when SequenceTypes.IsLinq(type, "Enumerable") => method.Name switch
        {
            "ToArray" or "ToList" or "ToDictionary" or "Sum" or "Min" or "Max" or "Average" or "Aggregate" or "Count" => Use.Whole,
            "Select" or "Where" or "SelectMany" or "OrderBy" or "OrderByDescending" or "ThenBy" or "ThenByDescending" or "Order" or "OrderDescending"
                or "Distinct" or "DistinctBy" or "Reverse" or "Concat" or "Append" or "Prepend" or "Chunk" or "AsEnumerable" => UseOf(call),
            _ when SequenceTypes.MayBeLater(method.ReturnType) => UseOf(call) is Use.Later ? Use.Later : Use.Partly,
            _ => Use.Partly,
        },
        { Name: "Join" or "Concat", ContainingType.SpecialType: SpecialType.System_String } => Use.Whole,
        { Name: "ToImmutableArray" or "ToImmutableList", ContainingType.Name: "ImmutableArray" or "ImmutableList" } => Use.Whole,
        _ => Use.Later,
    };

    // What the lambda of SelectMany gives is read with what SelectMany gives.
    private Use UseOfResult(IAnonymousFunctionOperation function)
    {
        var outer = function.Parent;
        while (outer is IDelegateCreationOperation or IConversionOperation)
        {
            outer = outer.Parent;
        }

        return outer is IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "SelectMany" } call } ? UseOf(call) : Use.Later;
    }
}
