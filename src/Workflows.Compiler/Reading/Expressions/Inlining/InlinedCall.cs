using Microsoft.CodeAnalysis;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Which methods' bodies can become part of an expression.</summary>
internal static class InlinedCall
{
    /// <summary>Why a call cannot be replaced by the method's body, to follow its name; null if it can. Empty where the name says enough.</summary>
    public static string? ObstacleTo(IMethodSymbol method, Compilation compilation) => method switch
    {
        { MethodKind: MethodKind.LocalFunction or MethodKind.DelegateInvoke } => "",
        _ when !SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, compilation.Assembly) => "",
        { IsImplicitlyDeclared: true } or { ContainingType.TypeKind: TypeKind.Interface } => "",
        { IsAbstract: true } or { IsExtern: true } => ", which has no body,",
        { IsVirtual: true } or { IsOverride: true, IsSealed: false } when !method.ContainingType.IsSealed => ", which other classes may override,",
        { IsAsync: true } => ", which is asynchronous,",
        { ReturnsVoid: true } => ", which gives nothing,",
        _ when method.Parameters.Any(static parameter => parameter.RefKind is not (RefKind.None or RefKind.In)) => ", which has a reference parameter,",
        _ => null,
    };
}
