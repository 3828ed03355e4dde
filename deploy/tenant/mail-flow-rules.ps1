#Requires -Modules ExchangeOnlineManagement
<#
.SYNOPSIS
Makes, checks or removes Schakel's mail-flow rules in Exchange Online.

.DESCRIPTION
What it changes: three mail-flow rules, found by their name. Other rules are left alone, and so is what you add to these three yourself,
such as an exception.

  Protection         Mail with Schakel's header gets Do Not Forward. Without this rule, Schakel protects nothing.
  NumberInSubject    Mail with a national number in its subject goes back to its sender: protection does not cover a subject.
  NumberUnprotected  Mail with a national number, without the header and without protection, gets Do Not Forward. For telephones, and
                     for other programs in which Schakel does not run.

How to check: run it with -Check, and send yourself a mail about an invented client.
How to undo: run it with -Remove, or switch one rule off in the Exchange admin center.

Role: Exchange administrator. Values come from settings.json, which `npm run tenant` writes.

.PARAMETER Mode
Audit writes down what a rule would have done, and does nothing. Start with it. Enforce does it.

.PARAMETER Rule
Which rules; all three where it is left out.

.EXAMPLE
./mail-flow-rules.ps1 -Mode Audit

.EXAMPLE
./mail-flow-rules.ps1 -Mode Enforce -Rule Protection

.EXAMPLE
./mail-flow-rules.ps1 -Check

.EXAMPLE
./mail-flow-rules.ps1 -Remove -WhatIf
#>
[CmdletBinding(SupportsShouldProcess, DefaultParameterSetName = 'Set')]
param(
    [Parameter(ParameterSetName = 'Set')]
    [ValidateSet('Audit', 'AuditAndNotify', 'Enforce')]
    [string] $Mode = 'Audit',

    [ValidateSet('Protection', 'NumberInSubject', 'NumberUnprotected')]
    [string[]] $Rule = @('Protection', 'NumberInSubject', 'NumberUnprotected'),

    [Parameter(ParameterSetName = 'Check', Mandatory)]
    [switch] $Check,

    [Parameter(ParameterSetName = 'Remove', Mandatory)]
    [switch] $Remove,

    [string] $SettingsPath = (Join-Path $PSScriptRoot 'settings.json')
)

. (Join-Path $PSScriptRoot 'common.ps1')
$settings = Read-SchakelSettings $SettingsPath
Connect-SchakelExchange $settings

# The name that Exchange Online itself gives this template, in every language.
$doNotForward = 'Do Not Forward'
$mailFlow = $settings.mailFlow

# A report names the sender, and nothing of the mail.
$report = @{ GenerateIncidentReport = $settings.contact; IncidentReportContent = @('Sender', 'RuleDetections') }

$rules = @{
    Protection        = @{
        Name                          = $mailFlow.protection.name
        Comments                      = 'Schakel: mail with its header gets Do Not Forward.'
        FromScope                     = 'InOrganization'
        HeaderContainsMessageHeader   = $settings.header.name
        HeaderContainsWords           = $settings.header.value
        ApplyRightsProtectionTemplate = $doNotForward
    }
    NumberInSubject   = @{
        Name                            = $mailFlow.numberInSubject.name
        Comments                        = 'Schakel: a national number in a subject cannot be protected, so the mail goes back.'
        FromScope                       = 'InOrganization'
        SubjectMatchesPatterns          = $mailFlow.numberInSubject.patterns
        RejectMessageReasonText         = $mailFlow.numberInSubject.rejection
        RejectMessageEnhancedStatusCode = '5.7.1'
    }
    NumberUnprotected = @{
        Name                                = $mailFlow.numberUnprotected.name
        Comments                            = 'Schakel: a mail with a national number that left without Schakel gets Do Not Forward.'
        FromScope                           = 'InOrganization'
        SubjectOrBodyMatchesPatterns        = $mailFlow.numberUnprotected.patterns
        ExceptIfHeaderContainsMessageHeader = $settings.header.name
        ExceptIfHeaderContainsWords         = $settings.header.value
        ExceptIfMessageTypeMatches          = 'PermissionControlled'
        ApplyRightsProtectionTemplate       = $doNotForward
    }
}
foreach ($key in 'NumberInSubject', 'NumberUnprotected') {
    $rules[$key] += $report
}

function Find-Rule([string] $Name) {
    Get-TransportRule | Where-Object Name -EQ $Name
}

# Whether the tenant can protect mail at all.
function Test-Protection {
    (Get-IRMConfiguration).AzureRMSLicensingEnabled -and (Get-RMSTemplate | Where-Object Name -EQ $doNotForward)
}

# Conditions of a rule that are not as the settings have them.
function Get-Difference($Existing, $Wanted) {
    $conditions = $Wanted.Keys | Where-Object { $_ -match 'Header|Patterns|FromScope|MessageType' }
    $conditions | Where-Object { "$($Existing.$_)" -ne "$($Wanted[$_])" }
}

if ($Check) {
    $results = @(New-SchakelResult 'Do Not Forward is available' ([bool] (Test-Protection)) "template '$doNotForward'")
    foreach ($key in $Rule) {
        $wanted = $rules[$key]
        $existing = Find-Rule $wanted.Name
        if (-not $existing) {
            $results += New-SchakelResult $wanted.Name $false 'missing'
            continue
        }
        $different = @(Get-Difference $existing $wanted)
        $good = $different.Count -eq 0 -and $existing.State -eq 'Enabled' -and $existing.Mode -eq 'Enforce'
        $said = "$($existing.State), $($existing.Mode)"
        if ($different.Count -gt 0) {
            $said += "; differs from the settings in: $($different -join ', ')"
        }
        $results += New-SchakelResult $wanted.Name $good $said
    }
    Complete-SchakelCheck $results
}

if ($Remove) {
    foreach ($key in $Rule) {
        $existing = Find-Rule $rules[$key].Name
        if ($existing -and $PSCmdlet.ShouldProcess($existing.Name, 'Remove mail-flow rule')) {
            Remove-TransportRule -Identity $existing.Guid.ToString() -Confirm:$false
            "Removed: $($existing.Name)"
        }
    }
    return
}

if (-not (Test-Protection)) {
    throw "This tenant has no template '$doNotForward'. Check the licence, and run: Set-IRMConfiguration -AzureRMSLicensingEnabled `$true"
}
foreach ($key in $Rule) {
    $wanted = $rules[$key]
    $existing = Find-Rule $wanted.Name
    if (-not $PSCmdlet.ShouldProcess($wanted.Name, "Set mail-flow rule, mode $Mode")) {
        continue
    }
    if ($existing) {
        Set-TransportRule -Identity $existing.Guid.ToString() @wanted -Mode $Mode
        "Changed: $($wanted.Name) ($Mode)"
    }
    else {
        New-TransportRule @wanted -Mode $Mode -Enabled $true | Out-Null
        "Made: $($wanted.Name) ($Mode)"
    }
}
if ($Mode -ne 'Enforce' -and $Rule -contains 'Protection') {
    Write-Warning 'In this mode nothing is protected yet, though Schakel says so to whoever sends. Enforce the rule Protection before caseworkers get Schakel.'
}
