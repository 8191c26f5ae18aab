namespace Workflows.Compiler.Model.Expressions;

/// <summary>An object with some members replaced.</summary>
internal sealed record With(Expression Target, EquatableArray<MemberValue> Members) : Expression;
