using Workflows.Compiler.Emit.Jsonata;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Tests.Services;

public sealed class OmittedPrinterTests
{
    private static readonly MemberAccess Flag = new(new Reference.Input(), "flag") { Scalar = ScalarType.Boolean };

    [Fact]
    public void A_choice_between_nothing_and_nothing_comes_to_an_end() =>
        Assert.Equal("{'A': $states.input.flag ? ()}", Print(new Literal.Null(), new Literal.Null()));

    [Fact]
    public void A_choice_whose_first_value_is_nothing_is_turned_around() =>
        Assert.Equal("{'A': $not($states.input.flag) ? 'a'}", Print(new Literal.Null(), new Literal.String("a")));

    private static string Print(Expression then, Expression otherwise) => JsonataPrinter.Print(new ObjectConstruction(
        new[] { new MemberValue("A", new Conditional(Flag, then, otherwise) { IsNullable = true }) { IsOmittedIfNull = true } }.ToEquatableArray()));
}
