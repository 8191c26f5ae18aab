using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>What messages call an operation.</summary>
internal static class OperationNames
{
    public static string Of(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => $"a call of '{Of(invocation.TargetMethod)}'",
        IAnonymousFunctionOperation or IDelegateCreationOperation or IMethodReferenceOperation => "a delegate",
        IInstanceReferenceOperation => "'this'",
        ITupleOperation or ITupleBinaryOperation => "a tuple",
        IAwaitOperation => "'await'",
        IThrowOperation => "a throw expression",
        IAssignmentOperation or IIncrementOrDecrementOperation => "an assignment",
        ITypeOfOperation => "'typeof'",
        ISizeOfOperation => "'sizeof'",
        IAddressOfOperation => "a pointer",
        IRangeOperation => "a range",
        IAnonymousObjectCreationOperation => "an anonymous object",
        ITypeParameterObjectCreationOperation => "a new object of a type parameter",
        IDeclarationExpressionOperation => "a local variable",
        IUtf8StringOperation => "a UTF-8 string",
        ITranslatedQueryOperation => "a query",
        IDynamicInvocationOperation or IDynamicMemberReferenceOperation or IDynamicIndexerAccessOperation => "a dynamic value",
        IEventReferenceOperation => "an event",
        _ => "this expression",
    };

    public static string OfStatement(IOperation statement) => statement switch
    {
        IVariableDeclarationGroupOperation => "a local variable",
        IConditionalOperation => "an 'if' statement",
        ISwitchOperation => "a 'switch' statement",
        ILoopOperation => "a loop",
        IThrowOperation => "a 'throw' statement",
        ILocalFunctionOperation => "a local function",
        IReturnOperation { Kind: OperationKind.YieldReturn or OperationKind.YieldBreak } => "an iterator",
        ITryOperation => "a 'try' statement",
        _ => "a statement",
    };

    /// <summary>For instance <c>string.ToUpper</c>.</summary>
    public static string Of(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.LocalFunction } or { ContainingType: null }
            ? member.Name
            : $"{Of(member.ContainingType)}.{member.Name}";

    /// <summary>For instance <c>List&lt;Line&gt;</c>.</summary>
    public static string Of(ITypeSymbol? type) => type?.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat) ?? "null";
}
