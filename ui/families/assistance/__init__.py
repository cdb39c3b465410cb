"""Assistance and referral on the screen: requests with their steps, referrals, agencies."""
