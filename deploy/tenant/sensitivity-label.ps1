#Requires -Modules ExchangeOnlineManagement
<#
.SYNOPSIS
Makes, checks or removes a sensitivity label that applies Do Not Forward. Only where the organisation works with labels.

.DESCRIPTION
What it changes: one sensitivity label for mail, and, with -PublishTo, one label policy that publishes it. A label that exists is left as it
is. Schakel uses the label once its id stands in the policy (protection.label); until then it uses the header and the mail-flow rule, for
which no label is needed.

How to check: run it with -Check. In Outlook the label stands under Sensitivity; that takes up to 24 hours.
How to undo: first set protection.label to null in the policy and deploy again; then run this with -Remove. Mail that carries the label stays
protected.

Role: Compliance administrator. Values come from settings.json, which `npm run tenant` writes.

.PARAMETER PublishTo
Mail addresses of the people or groups that get the label, or All.

.EXAMPLE
./sensitivity-label.ps1 -PublishTo schakel-proef@caw-voorbeeld.be

.EXAMPLE
./sensitivity-label.ps1 -Check
#>
[CmdletBinding(SupportsShouldProcess, DefaultParameterSetName = 'Set')]
param(
    [Parameter(ParameterSetName = 'Set')]
    [string[]] $PublishTo,

    [Parameter(ParameterSetName = 'Check', Mandatory)]
    [switch] $Check,

    [Parameter(ParameterSetName = 'Remove', Mandatory)]
    [switch] $Remove,

    [string] $SettingsPath = (Join-Path $PSScriptRoot 'settings.json')
)

. (Join-Path $PSScriptRoot 'common.ps1')
$settings = Read-SchakelSettings $SettingsPath
Connect-IPPSSession -ShowBanner:$false
$connection = Get-ConnectionInformation | Where-Object ConnectionUri -Like '*compliance*' | Select-Object -First 1
Assert-SchakelTenant -Connected $connection.TenantID -Expected $settings.tenant

$wanted = $settings.label

# By its id where the policy names one, else by its name.
function Find-Label {
    Get-Label | Where-Object {
        if ($wanted.id) { $_.Guid.ToString() -eq $wanted.id } else { $_.DisplayName -eq $wanted.name }
    }
}

function Find-Policy {
    Get-LabelPolicy | Where-Object Name -EQ $wanted.policyName
}

$label = Find-Label
$policy = Find-Policy

if ($Check) {
    Complete-SchakelCheck @(
        New-SchakelResult "Label $($wanted.name)" ([bool] $label) $(if ($label) { "id $($label.Guid)" } else { 'missing' })
        New-SchakelResult 'The policy names it' ([bool] $wanted.id) 'protection.label in policy.json'
        New-SchakelResult "Label policy $($wanted.policyName)" ([bool] $policy) $(if ($policy) { 'published' } else { 'missing' })
    )
}

if ($Remove) {
    if ($policy -and $PSCmdlet.ShouldProcess($policy.Name, 'Remove label policy')) {
        Remove-LabelPolicy -Identity $policy.Name -Confirm:$false
    }
    if ($label -and $PSCmdlet.ShouldProcess($label.DisplayName, 'Remove sensitivity label')) {
        Remove-Label -Identity $label.Guid.ToString() -Confirm:$false
    }
    return
}

if (-not $label -and $PSCmdlet.ShouldProcess($wanted.name, 'Make sensitivity label')) {
    New-Label -Name $wanted.name -DisplayName $wanted.name -Tooltip $wanted.tooltip -ContentType 'Email' `
        -EncryptionEnabled $true -EncryptionProtectionType 'UserDefined' -EncryptionDoNotForward $true | Out-Null
    $label = Find-Label
}
if ($PublishTo -and -not $policy -and $label -and $PSCmdlet.ShouldProcess($wanted.policyName, 'Publish sensitivity label')) {
    New-LabelPolicy -Name $wanted.policyName -Labels $label.Guid.ToString() -ExchangeLocation $PublishTo | Out-Null
}
if ($label) {
    "Write this in policy.json, at protection.label, and package again:"
    "  { ""id"": ""$($label.Guid)"", ""name"": ""$($label.DisplayName)"" }"
}
