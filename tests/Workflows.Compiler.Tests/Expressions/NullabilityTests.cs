namespace Workflows.Compiler.Tests.Expressions;

public class NullabilityTests
{
    [Theory]
    [InlineData("string", "order.Partner.Name", "(if null?(input.partner?) then fail else input.partner.name)")]
    [InlineData("string", "order.Partner!.Name", "(if null?(input.partner?) then fail else input.partner.name)")]
    [InlineData("Line?", "order.ByName[(order.Notes[0])!]", "(if null?(input.notes[0]?) then fail else input.byName{input.notes[0]}?)?")]
    [InlineData("int", "order.Rank!.Value", "(if null?(input.rank?) then fail else input.rank)")]
    [InlineData("int", "(int)order.Rank!", "(if null?(input.rank?) then fail else input.rank)")]
    [InlineData("int", "order.Extras!.Count", "(if null?(input.extras?) then fail else count(input.extras))")]
    [InlineData("string?", "order.Partner!.Email", "(if null?(input.partner?) then fail else input.partner.email?)?")]
    [InlineData("string", "order.Partner!.Billing!.Street", "(if null?(input.partner?) then fail else (if null?(input.partner.billing?) then fail else input.partner.billing.street))")]
    [InlineData("string?", "((Line?)null)!.Note", "fail")]
    [InlineData("string", "order.Partner!.Address.Street", "(if null?(input.partner?) then fail else input.partner.address.street)")]
    [InlineData("string?", "order.Partner!.Billing?.City", "(if null?(input.partner?) then fail else input.partner.billing?.city?)?")]
    public void Member_of_null_fails_as_in_csharp(string type, string body, string expected) => Assert.Equal(expected, Pure.Value(type, body));

    [Theory]
    [InlineData("order.Partner != null ? order.Partner.Name : \"\"", "(if not(null?(input.partner?)) then input.partner.name else '')")]
    [InlineData("order.Partner is null ? \"\" : order.Partner.Name", "(if null?(input.partner?) then '' else input.partner.name)")]
    [InlineData("order is { Partner: not null } ? order.Partner.Name : \"\"", "(if not(null?(input.partner?)) then input.partner.name else '')")]
    [InlineData("order.Note == null ? \"-\" : order.Note", "(if null?(input.note?) then '-' else input.note)")]
    public void Flow_analysis_spares_a_guard(string body, string expected) => Assert.Equal(expected, Pure.Value("string", body));

    [Fact]
    public void HasValue_spares_the_guard_of_Value() =>
        Assert.Equal("(if not(null?(input.rank?)) then input.rank else 0)", Pure.Value("int", "order.Rank.HasValue ? order.Rank.Value : 0"));

    [Theory]
    [InlineData("string?", "order.Partner?.Name", "input.partner?.name?")]
    [InlineData("string?", "order.Partner?.Email", "input.partner?.email?")]
    [InlineData("string?", "order.Partner?.Billing?.City", "input.partner?.billing?.city?")]
    [InlineData("string?", "order.Partner?.Address.Street", "input.partner?.address?.street?")]
    [InlineData("int?", "order.Extras?.Count", "(if null?(input.extras?) then null else count(input.extras))?")]
    [InlineData("string?", "order.Extras?[0]", "(if null?(input.extras?) then null else input.extras[0])?")]
    [InlineData("int?", "order.Other?.X", "input.other?.x?")]
    [InlineData("string", "order.Customer?.Name!", "input.customer.name")]
    [InlineData("string?", "((Line?)null)?.Note", "null")]
    public void Conditional_access_is_null_of_null(string type, string body, string expected) => Assert.Equal(expected, Pure.Value(type, body));

    [Fact]
    public void Conditional_access_fails_where_the_member_after_it_is_null() => Assert.Equal(
        "(if null?(input.partner?) then null else (if null?(input.partner.billing?) then fail else input.partner.billing.street))?",
        Pure.Value("string?", "order.Partner?.Billing!.Street"));

    [Fact]
    public void Null_input_is_guarded() =>
        Assert.Equal("(if null?(input?) then fail else input.name)", Pure.Value("string", "order!.Name", "Order? order"));

    [Fact]
    public void Members_without_annotations_may_be_null() => Assert.Equal(
        "(if null?(input.inner?) then fail else input.inner.name?)?",
        Pure.Method(
            "string M(Old old) => old.Inner.Name;",
            "#nullable disable\npublic class Old { public string Name { get; set; } public Old Inner { get; set; } }\n#nullable enable"));

    [Theory]
    [InlineData("string", "order.Note ?? \"none\"", "(input.note? ?? 'none')")]
    [InlineData("string?", "order.Note ?? order.Partner?.Name", "(input.note? ?? input.partner?.name?)?")]
    [InlineData("int", "order.Rank ?? 0", "(input.rank? ?? 0)")]
    [InlineData("double", "order.Rank ?? order.Weight", "(input.rank? ?? input.weight)")]
    [InlineData("int?", "order.Rank ?? order.Level", "(input.rank? ?? input.level?)?")]
    public void Coalesce_is_null_only_if_both_are(string type, string body, string expected) => Assert.Equal(expected, Pure.Value(type, body));
}
