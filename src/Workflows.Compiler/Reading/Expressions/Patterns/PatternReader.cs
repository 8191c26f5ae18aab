using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads patterns as conditions on what they look at.</summary>
internal sealed class PatternReader(ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read(IIsPatternOperation operation)
    {
        var subject = PatternSubject.Read(operation.Value, reader);
        return Read(operation.Pattern, subject) is { } condition ? subject.Evaluating(condition) : null;
    }

    /// <summary>The condition under which a pattern matches. The names that it declares are bound in the scope.</summary>
    public Expression? Read(IPatternOperation pattern, PatternSubject subject) => scope.At(pattern.Syntax, ReadConstruct(pattern, subject));

    private Expression? ReadConstruct(IPatternOperation pattern, PatternSubject subject) => !subject.IsReadable ? null : pattern switch
    {
        IDiscardPatternOperation => Logic.True,
        IBinaryPatternOperation binary => ReadBinary(binary, subject),
        INegatedPatternOperation negated => Read(negated.Pattern, subject) is { } condition ? Logic.Not(condition) : null,
        IRecursivePatternOperation recursive => new RecursivePatternReader(this, reader, scope).Read(recursive, subject),
        _ when subject.Value is not { } => scope.Report(pattern, "this pattern over a tuple", "match the tuple's elements one by one"),
        IConstantPatternOperation constant => ReadConstant(constant, subject.Value),
        IRelationalPatternOperation relational => ReadRelational(relational, subject.Value),
        IDeclarationPatternOperation { MatchesNull: true } declaration => Declare(declaration.DeclaredSymbol, subject.Value, Logic.True),
        IDeclarationPatternOperation { MatchedType: { } type } declaration => ReadType(declaration, type, declaration.DeclaredSymbol, subject.Value),
        ITypePatternOperation test => ReadType(test, test.MatchedType, null, subject.Value),
        IListPatternOperation => scope.Report(pattern, "a list pattern"),
        _ => scope.Report(pattern, "this pattern"),
    };

    /// <summary>Binds the name that a pattern declares, if it declares one.</summary>
    public Expression Declare(ISymbol? symbol, Expression value, Expression condition)
    {
        if (symbol is ILocalSymbol local)
        {
            scope.Bind(local, value);
        }

        return condition;
    }

    /// <summary>The value's presence, which is all that a test for its own type asks.</summary>
    public Expression? ReadType(IPatternOperation pattern, ITypeSymbol type, ISymbol? declared, Expression value)
    {
        if (!ValueTypes.AreSame(ValueTypes.Underlying(pattern.InputType), type))
        {
            return scope.Report(pattern, $"a test for the type '{OperationNames.Of(type)}'");
        }

        return Declare(declared, value with { IsNullable = false }, Logic.IsPresent(value));
    }

    private Expression? ReadBinary(IBinaryPatternOperation pattern, PatternSubject subject)
    {
        var left = Read(pattern.LeftPattern, subject);
        var right = Read(pattern.RightPattern, subject);
        if (left is null || right is null)
        {
            return null;
        }

        return pattern.OperatorKind is BinaryOperatorKind.Or ? Logic.Or(left, right) : Logic.And(left, right);
    }

    private Expression? ReadConstant(IConstantPatternOperation pattern, Expression value)
    {
        if (Operands.IsNull(pattern.Value))
        {
            return Logic.IsNull(value);
        }

        return ReadPatternConstant(pattern, pattern.Value, pattern.InputType, isOrdered: false) is { } constant
            ? new Binary(BinaryOperator.Equal, value, constant)
            : null;
    }

    private Expression? ReadRelational(IRelationalPatternOperation pattern, Expression value)
    {
        BinaryOperator? comparison = pattern.OperatorKind switch
        {
            BinaryOperatorKind.LessThan => BinaryOperator.LessThan,
            BinaryOperatorKind.LessThanOrEqual => BinaryOperator.LessThanOrEqual,
            BinaryOperatorKind.GreaterThan => BinaryOperator.GreaterThan,
            BinaryOperatorKind.GreaterThanOrEqual => BinaryOperator.GreaterThanOrEqual,
            _ => null,
        };
        return comparison is { } known && ReadPatternConstant(pattern, pattern.Value, pattern.InputType, isOrdered: true) is { } constant
            ? Logic.And(Logic.IsPresent(value), new Binary(known, value with { IsNullable = false }, constant))
            : null;
    }

    private Expression? ReadPatternConstant(IPatternOperation pattern, IOperation constant, ITypeSymbol input, bool isOrdered)
    {
        var type = ValueTypes.Underlying(input);
        var kind = ValueTypes.KindOf(type);
        var isSupported = ValueTypes.AreSame(type, constant.Type) && kind switch
        {
            ValueKind.Integer or ValueKind.Double or ValueKind.Character => true,
            ValueKind.Wide => Operands.IsExactConstant(constant),
            ValueKind.Boolean or ValueKind.String => !isOrdered,
            ValueKind.Enum => !isOrdered && EnumNames.AreUnique(type!),
            _ => false,
        };
        return isSupported
            ? reader.Read(constant)
            : scope.Report(
                pattern,
                $"a comparison of '{OperationNames.Of(type)}' with a constant of '{OperationNames.Of(constant.Type)}'",
                "compare it in a [Task]");
    }
}
