using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>{ Member: pattern }</c>, <c>(pattern, pattern)</c> and both together.</summary>
internal sealed class RecursivePatternReader(PatternReader patterns, ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read(IRecursivePatternOperation pattern, PatternSubject subject)
    {
        if (subject.Value is not { } value)
        {
            return ReadTuple(pattern, subject);
        }

        var known = value with { IsNullable = false };
        var result = patterns.ReadType(pattern, pattern.MatchedType, pattern.DeclaredSymbol, value);
        foreach (var part in ReadPositions(pattern, known).Concat(ReadMembers(pattern, known)))
        {
            result = result is null || part is null ? null : Logic.And(result, part);
        }

        return result;
    }

    private Expression? ReadTuple(IRecursivePatternOperation pattern, PatternSubject subject)
    {
        if (pattern.DeconstructSymbol is not null
            || pattern.DeconstructionSubpatterns.Length != subject.Elements.Length
            || !pattern.PropertySubpatterns.IsEmpty
            || pattern.DeclaredSymbol is not null)
        {
            return scope.Report(pattern, "this pattern over a tuple", "match the tuple's elements one by one");
        }

        Expression? result = Logic.True;
        for (var i = 0; i < subject.Elements.Length; i++)
        {
            var part = patterns.Read(pattern.DeconstructionSubpatterns[i], subject.Elements[i]);
            result = result is null || part is null ? null : Logic.And(result, part);
        }

        return result;
    }

    private IEnumerable<Expression?> ReadPositions(IRecursivePatternOperation pattern, Expression target)
    {
        if (pattern.DeconstructionSubpatterns.IsEmpty)
        {
            yield break;
        }

        if (pattern.DeconstructSymbol is not IMethodSymbol { IsStatic: false } deconstruct || !CompilerGenerated.Is(deconstruct))
        {
            yield return scope.Report(pattern, $"a deconstruction of '{OperationNames.Of(pattern.InputType)}'", "match its properties by name");
            yield break;
        }

        for (var i = 0; i < deconstruct.Parameters.Length; i++)
        {
            var member = deconstruct.ContainingType.GetMembers(deconstruct.Parameters[i].Name)
                .FirstOrDefault(static member => member is IPropertySymbol or IFieldSymbol);
            yield return member is null
                ? scope.Report(pattern, $"a deconstruction of '{OperationNames.Of(pattern.InputType)}'", "match its properties by name")
                : ReadMember(member, target, pattern.NarrowedType, pattern.DeconstructionSubpatterns[i]);
        }
    }

    private IEnumerable<Expression?> ReadMembers(IRecursivePatternOperation pattern, Expression target)
    {
        foreach (var property in pattern.PropertySubpatterns)
        {
            yield return property.Member is IMemberReferenceOperation { Member: var member }
                ? ReadMember(member, target, pattern.NarrowedType, property.Pattern, property.Member)
                : scope.Report(property, "this pattern");
        }
    }

    private Expression? ReadMember(ISymbol member, Expression target, ITypeSymbol targetType, IPatternOperation pattern, IOperation? place = null)
    {
        var isNullable = FlowNullability.IsNullable(MemberReader.TypeOf(member));
        return scope.At((place ?? pattern).Syntax, new MemberReader(reader, scope).ReadOf(member, target, targetType, place ?? pattern, isNullable)) is { } value
            ? patterns.Read(pattern, PatternSubject.Of(value))
            : null;
    }
}
